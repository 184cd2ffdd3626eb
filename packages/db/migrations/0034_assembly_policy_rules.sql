-- A version of the policy of a body stays as it was adopted.
select house.isolate('assembly_policy', 'select, insert');
